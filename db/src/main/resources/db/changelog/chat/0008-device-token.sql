--liquibase formatted sql

--changeset chat:0008-device-token
--comment: By which phones a user is reached while no connection is open. The token is encrypted; its hash is unique, so that a phone belongs to who registered it last.
create table device_token (
  user_id bigint not null,
  token_hash char(64) character set ascii collate ascii_bin not null comment 'SHA-256 of platform and token, in hex',
  platform tinyint not null comment '1 FCM, 2 APNs',
  token varchar(1024) character set ascii collate ascii_bin not null comment 'encrypted',
  token_key_id varchar(32) character set ascii collate ascii_bin not null,
  session varchar(64) character set ascii collate ascii_bin not null comment 'the login during which it is reached',
  show_text boolean not null default false,
  create_time datetime(3) not null,
  primary key (user_id, token_hash),
  unique key uk_device_token_hash (token_hash)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table device_token;
