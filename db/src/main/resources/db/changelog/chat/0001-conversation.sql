--liquibase formatted sql

--changeset chat:0001-conversation
--comment: Two people who write to each other; gives their messages the sequence. Keyed by its number, the shard of its messages; the pair is unique, whoever wrote first.
create table conversation (
  id bigint not null,
  low_uid bigint not null comment 'the smaller number of the two users',
  high_uid bigint not null comment 'the greater',
  last_seq bigint not null comment 'of the newest message, 0 before the first',
  create_time datetime(3) not null,
  primary key (id),
  unique key uk_conversation_pair (low_uid, high_uid)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table conversation;
