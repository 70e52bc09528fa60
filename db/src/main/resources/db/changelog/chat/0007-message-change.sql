--liquibase formatted sql

--changeset chat:0007-message-change
--comment: That something became of a message, one row for each user who should see it, so that a device that was away can ask. Keyed as it asks.
create table message_change (
  user_id bigint not null,
  peer_id bigint not null,
  version bigint not null comment 'of the contact, by this change',
  conversation_id bigint not null,
  seq bigint not null,
  primary key (user_id, peer_id, version)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table message_change;
