--liquibase formatted sql

--changeset discovery:0003-listing
--comment: Everybody as lists find him, made anew from the profile after each change; who is in no list has a line without gender, which no search reads. One key for each order of a search, everywhere and by region, one for names, and (region_time) for who comes to another region; user_id last tells apart who stands at the same place of an order.
create table listing (
  user_id bigint not null,
  number bigint not null default 0 comment 'how often the line was made',
  nickname varchar(128) character set utf8mb4 collate utf8mb4_bin null comment 'in small letters, of which a capital may have two',
  gender tinyint null comment 'as in user_info; null for somebody who is in no list',
  sexual tinyint not null default 0 comment 'as in user_info',
  birthday date null comment 'null if the user hides his age',
  height smallint null comment 'cm',
  emotion tinyint null comment 'as in user_info',
  education tinyint not null default 0 comment 'as in user_info',
  salary tinyint null comment 'as in user_info',
  photo boolean not null default false comment 'whether others may see a photo',
  verified boolean not null default false,
  hide_online boolean not null default false,
  labels varchar(255) character set ascii collate ascii_bin not null default '' comment 'their numbers',
  before_cell int null comment 'as in location; null if the user hides the distance',
  before_time datetime(3) null,
  cell int null comment 'as in location; null if the user hides the distance',
  cell_time datetime(3) null,
  next_cell int null,
  next_time datetime(3) null,
  region bigint null comment 'the cell of level 7 around cell, and later around next_cell',
  next_region bigint null comment 'the one around next_cell, if it is another',
  region_time datetime(3) null comment 'from when on it is the region',
  create_time datetime(3) null comment 'since when the user is here',
  active_time datetime(3) null comment 'when the user was here last',
  sort_time datetime(3) null comment 'active_time, or create_time if that is hidden or not known',
  primary key (user_id),
  key ix_listing_sort_time (gender, sort_time, user_id),
  key ix_listing_create_time (gender, create_time, user_id),
  key ix_listing_region_sort_time (region, gender, sort_time, user_id),
  key ix_listing_region_create_time (region, gender, create_time, user_id),
  key ix_listing_nickname (nickname, user_id),
  key ix_listing_region_time (region_time)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table listing;
