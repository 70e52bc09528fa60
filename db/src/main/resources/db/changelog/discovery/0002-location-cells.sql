--liquibase formatted sql

--changeset discovery:0002-location-cells
--comment: What a user told, and the base cells that others get of it. The exact place is read for its owner alone. (active_time) finds who told a place and has not been here for long; who told none has no active_time.
alter table location
  modify column longitude decimal(9, 6) null comment 'degrees, east positive; null for nowhere',
  modify column latitude decimal(8, 6) null comment 'degrees, north positive; null for nowhere',
  add column accuracy int null comment 'metres',
  add column source tinyint null comment '1 GPS, 2 network, 3 chosen by hand; null for nowhere',
  add column city varchar(32) character set ascii collate ascii_bin null comment 'which city was chosen by hand',
  add column phase_seconds smallint not null default 0 comment 'how long after the full quarter-hour the user''s own ones are, below 900',
  add column before_cell int null comment 'the base cell that others got before; null if that is longer than 15 minutes ago',
  add column before_time datetime(3) null comment 'since when, until cell_time',
  add column cell int null comment 'the base cell that others get',
  add column cell_time datetime(3) null comment 'since when',
  add column next_cell int null comment 'the base cell that others will get',
  add column next_time datetime(3) null comment 'from when on',
  add column viewing_cell int null comment 'the base cell from which the user looks at others',
  add column viewing_changes varchar(255) character set ascii collate ascii_bin not null default '' comment 'when it changed within an hour, and last before that: at most 12 moments in ms since 1970, the oldest first',
  add column leave_time datetime(3) null comment 'when the user left the lists',
  add column active_time datetime(3) null comment 'when the user was here last; null for nowhere',
  add key ix_location_active_time (active_time);
--rollback delete from location where longitude is null or latitude is null;
--rollback alter table location drop key ix_location_active_time, drop column accuracy, drop column source, drop column city, drop column phase_seconds, drop column before_cell, drop column before_time, drop column cell, drop column cell_time, drop column next_cell, drop column next_time, drop column viewing_cell, drop column viewing_changes, drop column leave_time, drop column active_time, modify column longitude decimal(9, 6) not null comment 'degrees, east positive', modify column latitude decimal(8, 6) not null comment 'degrees, north positive';
