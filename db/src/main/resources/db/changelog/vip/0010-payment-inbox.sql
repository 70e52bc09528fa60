--liquibase formatted sql

--changeset vip:0010-payment-inbox
--comment: What providers have told, kept before anything is done about it, and for good. A repeated call meets its key. (state, due_time, id) finds what waits.
create table payment_inbox (
  id bigint not null,
  channel varchar(16) character set ascii collate ascii_bin not null,
  call_key varchar(96) character set ascii collate ascii_bin not null comment 'names the call of the provider',
  kind tinyint not null comment '1 paid, 2 refunded, 3 refund failed, 4 refund reversed',
  order_no varchar(32) character set ascii collate ascii_bin not null,
  trade_no varchar(64) character set ascii collate ascii_bin not null,
  amount bigint null comment 'in minor units; null for what was bought in a store',
  currency char(3) character set ascii collate ascii_bin null,
  store_product varchar(150) character set ascii collate ascii_bin null,
  quantity int null,
  refunded bigint null comment 'how much was given back in all; null for everything',
  as_of datetime(3) null comment 'by the clock of the provider',
  state tinyint not null comment '0 waits, 1 done, 2 refused',
  refusal varchar(128) null comment 'why it has no effect',
  attempts int not null,
  due_time datetime(3) not null,
  create_time datetime(3) not null,
  done_time datetime(3) null,
  primary key (id),
  unique key uk_payment_inbox_call_key (channel, call_key),
  key ix_payment_inbox_due_time (state, due_time, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table payment_inbox;
