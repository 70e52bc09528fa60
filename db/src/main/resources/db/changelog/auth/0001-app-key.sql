--liquibase formatted sql

--changeset auth:0001-app-key
--comment: Client apps that may call, few and read as a whole into memory. Keyed by the public name, like no user's data.
create table app_key (
  id varchar(32) character set ascii collate ascii_bin not null comment 'appkey on the wire',
  name varchar(64) not null comment 'what operators call it',
  secret varchar(512) character set ascii collate ascii_bin not null comment 'encrypted, base64',
  secret_key_id varchar(32) character set ascii collate ascii_bin not null comment 'the master key it is under',
  retiring_secret varchar(512) character set ascii collate ascii_bin null comment 'the secret before, encrypted',
  retiring_secret_key_id varchar(32) character set ascii collate ascii_bin null,
  retiring_until datetime(3) null comment 'the first moment at which the secret before is refused',
  enabled boolean not null,
  schemes tinyint not null comment 'allowed signing schemes, added up: 1 for scheme 1, 2 for scheme 2',
  always_200 boolean not null comment 'errors are answered with HTTP status 200',
  version int not null comment 'grows by one with each change, the guard of changes',
  create_time datetime(3) not null,
  update_time datetime(3) not null,
  primary key (id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table app_key;
