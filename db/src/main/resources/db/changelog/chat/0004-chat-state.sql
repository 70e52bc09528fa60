--liquibase formatted sql

--changeset chat:0004-chat-state
--comment: What talking needs to know of each user. Locked with each change of one of his contacts, so that versions become visible in their order.
create table chat_state (
  user_id bigint not null,
  version bigint not null default 0 comment 'of the newest change among all contacts of the user',
  opened_day date not null default '1970-01-01' comment 'the last day (UTC) on which the user began a conversation',
  opened int not null default 0 comment 'how many on that day',
  primary key (user_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table chat_state;

--changeset chat:0004-id-block-kind
--comment: Conversations are numbered.
insert into id_block (name, next_free) values ('conversation', 1);
--rollback delete from id_block where name = 'conversation';

--changeset chat:0004-conversation-without-sequence
--comment: The sequence stands in both contacts, which change with each message anyway; the line is what is locked.
alter table conversation drop column last_seq;
--rollback alter table conversation add column last_seq bigint not null default 0;
