-- The plugin's own role runs this, and owns what it makes. The platform looks before it starts the plugin: every table
-- has the column, the two switches, and exactly this policy.
create table event (
    tenant_id    uuid    not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
    id           uuid    not null,
    held_on      date    not null,
    topic        text    not null check (length(topic) between 1 and 200),
    participants integer not null check (participants between 1 and 1000000),
    logged_by    text    not null,
    primary key (tenant_id, id)
);
create index event_day on event (tenant_id, held_on desc);
alter table event enable row level security;
alter table event force row level security;
create policy tenant_wall on event
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
