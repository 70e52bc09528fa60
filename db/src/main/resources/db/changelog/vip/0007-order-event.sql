--liquibase formatted sql

--changeset vip:0007-order-event
--comment: How each order came into its state. Keyed by the order, since its events are read together.
create table order_event (
  order_no varchar(32) character set ascii collate ascii_bin not null,
  id bigint not null,
  pay_before tinyint null comment 'as pay of user_order; null where the order began',
  pay_after tinyint not null,
  cause varchar(24) character set ascii collate ascii_bin not null,
  create_time datetime(3) not null,
  primary key (order_no, id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table order_event;
