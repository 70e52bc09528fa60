--liquibase formatted sql

--changeset auth:0004-older-tokens
--comment: Tokens that were retired before the newest retired one and may still be in their grace period.
alter table auth_session
  add column older_tokens varchar(800) character set ascii collate ascii_bin null
    comment 'hash:milliseconds of each, the newest first, separated by commas' after retired_until;
--rollback alter table auth_session drop column older_tokens;

--changeset auth:0004-auth-retired-token
--comment: Finds the session of a token that left auth_session.retired_token_hash within its grace period.
create table auth_retired_token (
  user_id bigint not null,
  token_hash char(64) character set ascii collate ascii_bin not null comment 'SHA-256 of the token in hex',
  session_id char(32) character set ascii collate ascii_bin not null,
  retired_until datetime(3) not null comment 'the first moment at which the token is rejected',
  primary key (user_id, token_hash),
  unique key uk_auth_retired_token_token_hash (token_hash),
  key ix_auth_retired_token_retired_until (retired_until)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table auth_retired_token;
