--liquibase formatted sql

--changeset vip:0005-products
--comment: What is sold at first; the operator sets his own prices.
insert into product (id, name, description, vip_time, price, currency, introductory_price, apple_id, google_id, on_sale, position) values
  (1, 'Month', 'VIP for 30 days', 30, 3000, 'CNY', 1800, 'vip.month', 'vip_month', true, 1),
  (2, 'Quarter', 'VIP for 90 days', 90, 7800, 'CNY', null, 'vip.quarter', 'vip_quarter', true, 2),
  (3, 'Year', 'VIP for 365 days', 365, 23800, 'CNY', null, 'vip.year', 'vip_year', true, 3);
--rollback delete from product where id in (1, 2, 3);
