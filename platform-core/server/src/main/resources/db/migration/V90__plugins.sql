-- What is decided about plugins: by central administrators for all, and by each tenant for itself.

-- Belongs to no tenant. Rows are only added: the last one on a plugin holds.
create table plugin_verdict (
    id         bigint      not null generated always as identity primary key,
    plugin     text        not null check (length(plugin) between 1 and 255),
    version    text        not null,
    sha256     text        not null,
    approved   boolean     not null,
    at         timestamptz not null default now(),
    actor_id   uuid        not null,
    actor_name text        not null,
    note       text        not null check (length(note) between 1 and 2000)
);
create index plugin_verdict_plugin on plugin_verdict (plugin, id desc);
grant select, insert on plugin_verdict to ${app_role};

create table plugin_choice (
    tenant_id  uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    plugin     text        not null,
    enabled    boolean     not null,
    consented  text        not null default '',
    settings   text        not null default '{}' check (settings is json object and length(settings) <= 100000),
    version    bigint      not null default 1,
    changed_at timestamptz not null,
    changed_by text        not null,
    primary key (tenant_id, plugin)
);
alter table plugin_choice enable row level security;
alter table plugin_choice force row level security;
create policy tenant_wall on plugin_choice
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
grant select, insert, update on plugin_choice to ${app_role};
