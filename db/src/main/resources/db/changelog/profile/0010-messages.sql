--liquibase formatted sql

--changeset profile:0010-messages
--comment: Who may begin to write to a user, and whether others may see what he has read.
alter table user_info
  add column message_authority tinyint not null default 1 comment '1 everybody, 2 only people the user follows, 3 only matches',
  add column hide_read boolean not null default false;
--rollback alter table user_info drop column message_authority, drop column hide_read;
