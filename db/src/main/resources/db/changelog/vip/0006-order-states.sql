--liquibase formatted sql

--changeset vip:0006-order-states
--comment: The introductory price is one's own once: (user_id, introduction) is unique where it is not null, which it is no longer when the order was closed. (user_id, order_time, order_no) reads one's orders, newest first.
alter table user_order
  add column introductory boolean not null default false comment 'at the introductory price',
  add column introduction tinyint null comment '1 while an order at the introductory price is to pay or was paid',
  add column close_time datetime(3) null comment 'when it was cancelled or expired',
  add column refund_time datetime(3) null,
  add unique key uk_user_order_introduction (user_id, introduction),
  add key ix_user_order_order_time (user_id, order_time, order_no);
--rollback alter table user_order drop key uk_user_order_introduction, drop key ix_user_order_order_time, drop column introductory, drop column introduction, drop column close_time, drop column refund_time;
