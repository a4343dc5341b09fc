package integritas.quickstart;

/**
 * What all parts of one run of the platform share.
 *
 * @param settings what was asked for
 * @param state the folder that outlives the run, ours alone while it lasts
 * @param secrets the passwords among the parts
 * @param children the processes of the run
 */
record Run(Settings settings, StateFolder state, Secrets secrets, Children children) {

    Logins logins() {
        return new Logins(settings, secrets);
    }
}
