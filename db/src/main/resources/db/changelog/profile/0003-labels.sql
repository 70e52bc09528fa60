--liquibase formatted sql

--changeset profile:0003-label
--comment: The catalogue of labels to choose from, small and the same on every shard. Keyed by its number.
create table label (
  id int not null,
  name varchar(32) not null,
  gender tinyint not null default 0 comment 'whom it suits: 0 any, 1 male, 2 female',
  meaning varchar(32) not null comment 'its group',
  primary key (id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table label;

--changeset profile:0003-user-label
--comment: Labels a user has chosen. Keyed by user, whose labels are read together.
create table user_label (
  user_id bigint not null,
  label_id int not null,
  primary key (user_id, label_id)
) engine = innodb default character set utf8mb4 collate utf8mb4_unicode_520_ci;
--rollback drop table user_label;
