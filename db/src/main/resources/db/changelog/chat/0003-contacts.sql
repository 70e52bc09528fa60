--liquibase formatted sql

--changeset chat:0003-contacts
--comment: People a user has talked with, one row for each side. Keyed by user and peer; (user_id, pinned, update_time) reads the list in its order. Unread is last_seq less read_seq, never counted apart.
create table contacts (
  user_id bigint not null,
  peer_id bigint not null,
  creator_id bigint not null comment 'who wrote first',
  conversation_id bigint not null,
  last_msg varchar(255) not null comment 'how the newest message begins',
  last_seq bigint not null comment 'of the newest message',
  read_seq bigint not null default 0 comment 'up to here this side has read',
  pinned boolean not null default false,
  create_time datetime(3) not null,
  update_time datetime(3) not null,
  primary key (user_id, peer_id),
  key ix_contacts_update_time (user_id, pinned, update_time)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table contacts;
