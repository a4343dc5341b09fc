-- Mail that is to leave: written in the transaction that gives rise to it, deleted once the mail server has it.
--
-- kind WORDS: address, subject and body are ours. kind ACTIVATION: the identity provider is asked to write to the person.
create table letter (
    tenant_id  uuid        not null default nullif(current_setting('integritas.tenant', true), '')::uuid references tenant,
    id         uuid        not null,
    kind       text        not null check (kind in ('WORDS', 'ACTIVATION')),
    person_id  uuid,
    address    text        not null default '' check (length(address) <= 254),
    subject    text        not null default '',
    body       text        not null default '',
    posted_at  timestamptz not null default clock_timestamp(),
    failures   integer     not null default 0,
    primary key (tenant_id, id),
    check ((kind = 'ACTIVATION') = (person_id is not null)),
    check ((kind = 'WORDS') = (address <> ''))
);

alter table letter enable row level security;
alter table letter force row level security;
create policy tenant_wall on letter
    using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);

grant select, insert, update, delete on letter to ${app_role};
