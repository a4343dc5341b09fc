-- Sessions that the identity provider ended before their time (OpenID Connect Back-Channel Logout), for all nodes.
--
-- No tenant data and no tenant_id: a session is a person's, whatever agency he works in, and is known before one is
-- entered. One row for each logout token: the key keeps a token from counting twice.

create table ended_session (
    token_id    text        primary key check (length(token_id) between 1 and 200),
    sid         text        not null check (length(sid) <= 200),
    person_id   text        not null check (length(person_id) <= 200),
    ended_at    timestamptz not null,
    until       timestamptz not null,
    recorded_at timestamptz not null default clock_timestamp(),
    check (sid <> '' or person_id <> '')
);
create index ended_session_recorded on ended_session (recorded_at);
create index ended_session_until on ended_session (until);

grant select, insert, delete on ended_session to ${app_role};
