--liquibase formatted sql

--changeset auth:0002-user-auth
--comment: Ways to log in. Keyed by user for suspending and deleting; logging in finds by (login_type, open_id), which is unique.
create table user_auth (
  user_id bigint not null,
  login_type varchar(16) character set ascii collate ascii_bin not null comment 'phone or third_party',
  open_id varchar(96) character set ascii collate ascii_bin not null comment 'for phone a keyed hash of the number, with the version of the key',
  login_time datetime(3) not null comment 'the last login',
  create_time datetime(3) not null,
  logins int not null comment 'how many there were, the guard of two at the same time',
  suspended boolean not null,
  primary key (user_id, login_type),
  unique key uk_user_auth_open_id (login_type, open_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table user_auth;
