--liquibase formatted sql

--changeset vip:0011-id-blocks
--comment: Numbers of what payment providers tell, and of the events of orders.
insert into id_block (name, next_free) values ('payment_notice', 1), ('order_event', 1);
--rollback delete from id_block where name in ('payment_notice', 'order_event');
