-- When somebody who has not come in yet was last sent an invitation: nobody is to be written to without end.
create table invitation (
    tenant_id  uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    person_id  uuid        not null,
    sent_at    timestamptz not null,
    primary key (tenant_id, person_id)
);

alter table invitation enable row level security;
alter table invitation force row level security;
create policy tenant_wall on invitation
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

grant select, insert, update, delete on invitation to ${app_role};
