-- Which days are worked: what was decreed for the country and published here, and where a tenant differs.

-- Belongs to no tenant. Rows are only added: a year's last version holds, and what comes with the software where there is none.
create table calendar_year (
    year       integer     not null check (year between 2000 and 2100),
    version    bigint      not null check (version > 0),
    decree     text        not null check (length(decree) between 1 and 300),
    source     text        not null check (length(source) between 1 and 1000),
    days       text        not null check (days is json array and length(days) <= 200000),
    at         timestamptz not null default clock_timestamp(),
    actor_id   uuid        not null,
    actor_name text        not null,
    note       text        not null default '' check (length(note) <= 2000),
    primary key (year, version)
);
grant select, insert on calendar_year to ${app_role};

create table tenant_calendar (
    tenant_id   uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    week        integer not null check (week in (5, 6)),
    joint_leave text    not null check (joint_leave in ('off', 'worked')),
    primary key (tenant_id)
);
alter table tenant_calendar enable row level security;
alter table tenant_calendar force row level security;
create policy tenant_wall on tenant_calendar
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
grant select, insert, update on tenant_calendar to ${app_role};

create table tenant_local_day (
    tenant_id uuid not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    day       date not null,
    kind      text not null check (kind in ('holiday', 'worked')),
    name      text not null check (length(name) between 1 and 120),
    primary key (tenant_id, day)
);
alter table tenant_local_day enable row level security;
alter table tenant_local_day force row level security;
create policy tenant_wall on tenant_local_day
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
grant select, insert, update, delete on tenant_local_day to ${app_role};
