--liquibase formatted sql

--changeset shared:0002-outbox
--comment: What has happened and must still be told to others, one row for each event and listener, written in the transaction of what has happened. Keyed by a number of its own: a row lives on the shard of its transaction and is read there only by whoever empties that shard's outbox, so nothing is looked up by user. (due_time, id) finds what is due, the oldest first.
create table outbox (
  id bigint not null,
  user_id bigint not null comment 'whom the event is about',
  listener varchar(48) character set ascii collate ascii_bin not null,
  details varchar(512) not null comment 'what the listener needs besides; no personal data',
  attempts int not null comment 'how often it was handed out, the guard of who holds it',
  due_time datetime(3) not null comment 'from then on it may be handed out: the end of a lease, or the next turn',
  create_time datetime(3) not null,
  primary key (id),
  key ix_outbox_due_time (due_time, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table outbox;

--changeset shared:0002-id-block-kinds
--comment: Photos, reports and entries of the outbox are numbered too.
insert into id_block (name, next_free) values ('photo', 1), ('report', 1), ('outbox', 1);
--rollback delete from id_block where name in ('photo', 'report', 'outbox');
