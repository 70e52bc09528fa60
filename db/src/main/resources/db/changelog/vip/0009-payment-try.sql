--liquibase formatted sql

--changeset vip:0009-payment-try
--comment: Where somebody has begun to pay, as long as the provider is asked what came of it. due_time finds whom to ask about next.
create table payment_try (
  order_no varchar(32) character set ascii collate ascii_bin not null,
  channel varchar(16) character set ascii collate ascii_bin not null,
  begin_time datetime(3) not null comment 'when it was begun, the last time',
  due_time datetime(3) not null,
  primary key (order_no, channel),
  key ix_payment_try_due_time (due_time)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table payment_try;
