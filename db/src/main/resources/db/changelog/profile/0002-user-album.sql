--liquibase formatted sql

--changeset profile:0002-user-album
--comment: Photos of a user. Keyed by user, then by the photo's own number, which stays when the order changes; an album is small and read as a whole.
create table user_album (
  user_id bigint not null,
  photo_id bigint not null,
  position smallint not null comment 'place in the album, from 0',
  photo varchar(96) character set ascii collate ascii_bin not null comment 'which stored picture',
  create_time datetime(3) not null,
  primary key (user_id, photo_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table user_album;
