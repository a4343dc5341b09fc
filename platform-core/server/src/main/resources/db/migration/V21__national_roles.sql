-- Who was given a role across tenants, or lost it. Belongs to no tenant and is only ever added to: the last row of a person
-- and a role says how it stands, all of them together are the log.

create table national_role_change (
    id         bigint      primary key generated always as identity,
    at         timestamptz not null default clock_timestamp(),
    actor_id   uuid        not null,
    actor_name text        not null,
    person_id  uuid        not null,
    username   text        not null,
    name       text        not null,
    role       text        not null check (role in ('central-admin', 'national-assessor')),
    held       boolean     not null,
    note       text        not null default ''
);
create index national_role_change_person on national_role_change (person_id, role, id desc);
grant select, insert on national_role_change to ${app_role};
