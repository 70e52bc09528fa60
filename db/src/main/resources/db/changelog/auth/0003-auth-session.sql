--liquibase formatted sql

--changeset auth:0003-auth-session
--comment: Logins, live and for some days over. Keyed by user first: the sessions of one user are read, counted and ended together. A token finds its session by either unique hash; expired_time finds what can be forgotten.
create table auth_session (
  user_id bigint not null,
  id char(32) character set ascii collate ascii_bin not null comment '128 random bits in hex',
  app_key varchar(32) character set ascii collate ascii_bin not null comment 'the only client app that may use it',
  scheme tinyint not null comment 'the only signing scheme it is good for: 1 or 2',
  token_hash char(64) character set ascii collate ascii_bin not null comment 'SHA-256 of the token in hex',
  retired_token_hash char(64) character set ascii collate ascii_bin null comment 'of the token before a refresh',
  retired_until datetime(3) null comment 'the first moment at which the token before is refused',
  secret varchar(512) character set ascii collate ascii_bin null comment 'scheme 2: the key of its signatures, encrypted, base64',
  secret_key_id varchar(32) character set ascii collate ascii_bin null comment 'the master key it is under',
  device varchar(128) not null comment 'what the client says it runs on',
  create_time datetime(3) not null,
  expired_time datetime(3) not null comment 'the first moment at which it is over',
  ended_time datetime(3) null comment 'when it was ended before its time',
  primary key (user_id, id),
  unique key uk_auth_session_token_hash (token_hash),
  unique key uk_auth_session_retired_token_hash (retired_token_hash),
  key ix_auth_session_expired_time (expired_time)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table auth_session;
