--liquibase formatted sql

--changeset profile:0001-user-info
--comment: What a user tells about himself; id is the user's number. One row a user, always read by it.
create table user_info (
  id bigint not null,
  nickname varchar(64) not null,
  avatar varchar(96) character set ascii collate ascii_bin null comment 'which stored picture',
  gender tinyint not null default 0 comment '0 unknown, 1 male, 2 female',
  sexual tinyint not null default 0 comment 'attracted to: 0 unknown, 1 male, 2 female, 3 both',
  birthday date null,
  birthday_changes tinyint not null default 0 comment 'how often a birthday once set was changed',
  height smallint null comment 'cm',
  emotion tinyint null comment '0 single, 1 married, 2 divorced, 3 secret',
  education tinyint not null default 0 comment '0 unknown, 1 high school or below, 2 vocational, 3 university, 4 master, 5 doctor',
  salary tinyint null comment 'a month: 1 below 3000, 2 to 5000, 3 to 8000, 4 to 10000, 5 to 20000, 6 above',
  email varchar(254) null,
  phone varchar(256) character set ascii collate ascii_bin null comment 'E.164, encrypted, base64',
  phone_key_id varchar(32) character set ascii collate ascii_bin null comment 'the master key it is under',
  authority tinyint not null default 1 comment 'who sees the profile: 0 nobody, 1 everybody, 2 only people the user follows',
  visitors_read_time datetime(3) null comment 'newer visits are unread',
  create_time datetime(3) not null,
  update_time datetime(3) not null,
  primary key (id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table user_info;
