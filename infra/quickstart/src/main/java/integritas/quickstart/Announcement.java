package integritas.quickstart;

/** What the person at the terminal is told when everything is ready. */
record Announcement(RunningPlatform platform) {

    void print(Progress progress) {
        progress.line("");
        progress.line("Integritas  " + platform.baseUrl() + "/");
        progress.line("Keycloak    " + platform.keycloakUrl() + "/   logs  " + platform.logs());
        platform.mailbox().ifPresent(folder -> progress.line("Mail goes nowhere but to " + folder + "/"));
        if (!platform.demoPasswords().isEmpty()) {
            progress.line("");
            progress.line("Demo people and their passwords:");
            platform.demoPasswords()
                    .forEach((name, password) -> progress.line(String.format("  %-28s %s", name, password)));
        }
        progress.line("");
        progress.line("Ctrl-C stops everything and keeps the data.");
        progress.line("READY " + platform.baseUrl());
    }
}
