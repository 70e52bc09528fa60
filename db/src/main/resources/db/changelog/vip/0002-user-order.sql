--liquibase formatted sql

--changeset vip:0002-user-order
--comment: Orders. Keyed by user, whose orders are read together; a payment provider's call finds by order_no or trade_no, a repeated request by idempotency_key, all unique; (pay, order_time) finds what was never paid.
create table user_order (
  user_id bigint not null,
  order_no varchar(32) character set ascii collate ascii_bin not null,
  product_id int not null,
  product_name varchar(32) not null comment 'as it was when ordered, like vip_time and fee',
  vip_time int not null comment 'days of VIP',
  fee bigint not null comment 'in minor units of the currency',
  currency char(3) character set ascii collate ascii_bin not null comment 'ISO 4217',
  idempotency_key varchar(64) character set ascii collate ascii_bin not null,
  channel varchar(16) character set ascii collate ascii_bin null comment 'by which provider it is paid',
  trade_no varchar(64) character set ascii collate ascii_bin null comment 'the number of the payment at that provider',
  pay tinyint not null comment '0 to pay, 1 paid, 2 cancelled or expired, 3 refunded, 4 refund under way',
  order_time datetime(3) not null,
  pay_time datetime(3) null,
  primary key (user_id, order_no),
  unique key uk_user_order_order_no (order_no),
  unique key uk_user_order_idempotency_key (user_id, idempotency_key),
  unique key uk_user_order_trade_no (channel, trade_no),
  key ix_user_order_pay (pay, order_time)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table user_order;
