--liquibase formatted sql

--changeset chat:0002-message
--comment: What was written. Keyed by conversation and sequence: history is a range of the primary key. The client's id is unique for each sender, so that a repeated request finds the first. Read is what the receiver's contacts.read_seq has reached.
create table message (
  conversation_id bigint not null,
  seq bigint not null comment '1, 2, 3, … without gaps',
  from_uid bigint not null,
  to_uid bigint not null,
  msg_type tinyint not null comment '1 text, 2 audio, 3 image, 4 video',
  content text null comment 'the text; null once recalled, or where there is only media',
  media varchar(96) character set ascii collate ascii_bin null comment 'which stored recording or picture',
  client_msg_id varchar(64) character set ascii collate ascii_bin not null,
  send_time datetime(3) not null,
  recall_time datetime(3) null,
  primary key (conversation_id, seq),
  unique key uk_message_client_msg_id (conversation_id, from_uid, client_msg_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table message;
