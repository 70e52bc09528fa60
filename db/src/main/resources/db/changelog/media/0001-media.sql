--liquibase formatted sql

--changeset media:0001-media
--comment: Stored files; a row is there before its file and goes after it. Keyed by owner, in whose name a file is used; expire_time finds what nobody uses, (user_id, expire_time) how much of that somebody has.
create table media (
  user_id bigint not null comment 'the owner',
  media_id char(32) character set ascii collate ascii_bin not null comment '128 random bits in hex',
  kind tinyint not null comment '1 picture, 2 audio, 3 video',
  content_type varchar(32) character set ascii collate ascii_bin not null,
  bytes bigint not null comment 'as it was sent',
  width smallint unsigned null comment 'pixels; null for audio',
  height smallint unsigned null comment 'pixels; null for audio',
  duration_ms int null comment 'null for pictures',
  blurhash varchar(64) character set ascii collate ascii_bin null comment 'of pictures',
  teaser char(32) character set ascii collate ascii_bin null comment 'under which name the blurred picture is stored',
  create_time datetime(3) not null,
  expire_time datetime(3) null comment 'from when on it is swept; null while it is used',
  primary key (user_id, media_id),
  key ix_media_expire_time (expire_time),
  key ix_media_unused (user_id, expire_time)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table media;
