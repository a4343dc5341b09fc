-- The audit log, sealed: a hash chain for each tenant over salted commitments (docs/security.md, docs/adr/0013).

-- The salt keeps a commitment from being guessed. Who erases an entry's personal content erases the salt with it.
alter table audit_entry
    add column salt uuid default gen_random_uuid(),
    add constraint audit_entry_erased_whole
        check (salt is not null or (actor_name = '' and detail = '' and before = '' and after = ''));

-- What was committed and not yet sealed. Written with its entry, taken out by the sealer: no entry is passed over, however
-- late its transaction ends and however the numbers are ordered.
create table audit_unsealed (
    tenant_id uuid   not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    entry_id  bigint not null,
    primary key (tenant_id, entry_id)
);

create table audit_seal (
    tenant_id   uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    number      bigint      not null check (number > 0),
    entries     integer     not null check (entries > 0),
    previous    text        not null check (previous ~ '^[0-9a-f]{64}$'),
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    sealed_at   timestamptz not null,
    primary key (tenant_id, number)
);

-- Which entries a seal holds. No foreign keys on purpose: who removes an entry or a seal is to leave a gap with a name.
create table audit_sealed (
    tenant_id   uuid   not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    entry_id    bigint not null,
    seal_number bigint not null,
    commitment  text   not null check (commitment ~ '^[0-9a-f]{64}$'),
    primary key (tenant_id, seal_number, entry_id),
    unique (tenant_id, entry_id)
);

do $$
declare
    guarded text;
    house   uuid;
begin
    foreach guarded in array array['audit_unsealed', 'audit_seal', 'audit_sealed']
    loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant_wall on %I
                            using (tenant_id = nullif(current_setting(''integritas.tenant'', true), '''')::uuid)
                            with check (tenant_id = nullif(current_setting(''integritas.tenant'', true), '''')::uuid)', guarded);
    end loop;
    -- the policies hold for the owner too, so what there is already is handed to the sealer tenant by tenant
    for house in select id from tenant
    loop
        perform set_config('integritas.tenant', house::text, true);
        insert into audit_unsealed (entry_id) select id from audit_entry;
    end loop;
    perform set_config('integritas.tenant', '', true);
end
$$;

grant select, insert on audit_seal, audit_sealed to ${app_role};
grant select, insert, delete on audit_unsealed to ${app_role};
