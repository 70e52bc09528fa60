--liquibase formatted sql

--changeset vip:0004-product-offer
--comment: How a product is offered: once for everybody at another price, in the stores of applications under names of their own, or not at all just now.
alter table product
  add column introductory_price bigint null comment 'in minor units, once for everybody; null for none',
  add column apple_id varchar(100) character set ascii collate ascii_bin null comment 'its product id in App Store Connect',
  add column google_id varchar(150) character set ascii collate ascii_bin null comment 'its product id in the Play Console',
  add column on_sale boolean not null default true,
  add column position int not null default 0 comment 'in the list';
--rollback alter table product drop column introductory_price, drop column apple_id, drop column google_id, drop column on_sale, drop column position;
