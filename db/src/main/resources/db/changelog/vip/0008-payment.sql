--liquibase formatted sql

--changeset vip:0008-payment
--comment: All money that has come. Keyed by the order, whose payments are read together; a payment at a provider belongs to one order. (state, due_time) finds what must be given back.
create table payment (
  order_no varchar(32) character set ascii collate ascii_bin not null,
  channel varchar(16) character set ascii collate ascii_bin not null,
  trade_no varchar(64) character set ascii collate ascii_bin not null comment 'the number of the payment at the provider',
  amount bigint not null comment 'in minor units of the currency',
  refunded bigint not null comment 'how much of it was given back',
  currency char(3) character set ascii collate ascii_bin not null comment 'ISO 4217',
  state tinyint not null comment '1 granted, 2 surplus, 3 refund under way, 4 refunded, 5 held for the operator',
  receive_time datetime(3) not null,
  fact_time datetime(3) not null comment 'as of when, by the clock of the provider, refunded is known',
  due_time datetime(3) not null comment 'when the refund is looked at next',
  primary key (order_no, channel, trade_no),
  unique key uk_payment_trade_no (channel, trade_no),
  key ix_payment_due_time (state, due_time)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table payment;
