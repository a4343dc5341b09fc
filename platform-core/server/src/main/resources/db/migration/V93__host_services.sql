-- What plugins are lent: keys to seal with, files, and acts that name nobody.

-- Belongs to no tenant: by which of the deployment's master keys anything was ever wrapped. Ids only, which tell nothing of the
-- keys; a start with none of them is refused.
create table master_key (
    id         text        primary key check (id ~ '^[0-9a-f]{8}$'),
    first_used timestamptz not null default now()
);
grant select, insert on master_key to ${app_role};

-- Keys of tenants, wrapped by a master key that is not in the database. What they sealed can be opened for as long as the row is
-- there; the serving role cannot delete one.
create table tenant_key (
    tenant_id uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    id        text        not null check (id ~ '^[0-9a-f]{8}$'),
    purpose   text        not null check (purpose in ('SEAL', 'SEARCH')),
    master    text        not null references master_key,
    wrapped   text        not null check (length(wrapped) between 80 and 100),
    made_at   timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id)
);
create unique index tenant_key_search on tenant_key (tenant_id) where purpose = 'SEARCH';

-- Files of plugins. Name and hash are sealed like the content, which lies on the disk.
create table plugin_file (
    tenant_id  uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    plugin     text        not null check (length(plugin) between 1 and 255),
    id         uuid        not null,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null check (size > 0),
    sha256     text        not null,
    primary key (tenant_id, plugin, id)
);

-- Acts that name nobody wait here for the end of their day. In the log at once, their place between others would tell the time.
create table audit_unnamed (
    tenant_id uuid not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    id        uuid not null default gen_random_uuid(),
    day       date not null,
    action    text not null,
    primary key (tenant_id, id)
);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['tenant_key', 'plugin_file', 'audit_unnamed']
    loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format('create policy tenant_wall on %I
                            using (tenant_id = nullif(current_setting(''integritas.tenant'', true), '''')::uuid)
                            with check (tenant_id = nullif(current_setting(''integritas.tenant'', true), '''')::uuid)', guarded);
    end loop;
end
$$;

grant select, insert, update (master, wrapped) on tenant_key to ${app_role};
grant select, insert, delete on plugin_file, audit_unnamed to ${app_role};
