-- What a tenant's description said when it was last applied: a value for each field, by its path. Held against the
-- description of today and against the tenant itself it tells who has changed what (docs/adr/0019).
create table tenant_description (
    tenant_id  uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    applied    text        not null check (applied is json object),
    applied_at timestamptz not null default now(),
    primary key (tenant_id)
);

alter table tenant_description enable row level security;
alter table tenant_description force row level security;
create policy tenant_wall on tenant_description
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

grant select, insert, update on tenant_description to ${app_role};
