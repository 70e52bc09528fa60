--liquibase formatted sql

--changeset visitor:0002-visitor-mark
--comment: Until when a user has seen who looked at the profile; what is newer is new. No row: all of it is new.
create table visitor_mark (
  user_id bigint not null,
  read_time datetime(3) not null,
  primary key (user_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table visitor_mark;
