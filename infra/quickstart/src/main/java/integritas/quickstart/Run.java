package integritas.quickstart;

/**
 * What all parts of one run of the platform share.
 *
 * @param settings what was asked for
 * @param state the folder that outlives the run, ours alone while it lasts
 * @param secrets the passwords among the parts
 * @param children the processes of the run
 * @param mailbox where mail goes if the settings name no mail server
 */
record Run(Settings settings, StateFolder state, Secrets secrets, Children children, Mailbox mailbox) {

    /** Returns the SMTP server that mail leaves through; the mailbox must have been started. */
    MailServer mail() {
        return settings.mail().orElseGet(mailbox::address);
    }

    Logins logins() {
        return new Logins(settings, secrets);
    }
}
