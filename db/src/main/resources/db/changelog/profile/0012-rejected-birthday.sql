--liquibase formatted sql

--changeset profile:0012-rejected-birthday
--comment: Phone numbers whose user stated the birthday of a minor. The first statement counts until that day.
create table rejected_birthday (
  phone_hash varchar(80) character set ascii collate ascii_bin not null
    comment 'keyed hash of the E.164 number, with the version of the key',
  adult_from date not null comment 'first day on which the user is an adult by the rejected birthday',
  create_time datetime(3) not null,
  primary key (phone_hash)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table rejected_birthday;
