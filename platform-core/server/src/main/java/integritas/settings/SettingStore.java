package integritas.settings;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps the settings that are nobody's business but the tenant's. Sees the current tenant's row only. */
@ApplicationScoped
class SettingStore {

    private static final String FIND = "select survey_entry from tenant_setting";
    private static final String SAVE = """
            insert into tenant_setting (survey_entry) values (?1)
            on conflict (tenant_id) do update set survey_entry = excluded.survey_entry""";

    @Inject
    TenantSession session;

    /** Returns who enters the results of surveys; the unit where nothing was decided. */
    @SuppressWarnings("unchecked")
    SurveyEntry surveyEntry() {
        List<String> rows = session.entityManager().createNativeQuery(FIND).getResultList();
        return rows.stream().findFirst().flatMap(SurveyEntry::find).orElse(SurveyEntry.UNIT);
    }

    void save(String surveyEntry) {
        session.entityManager()
                .createNativeQuery(SAVE)
                .setParameter(1, surveyEntry)
                .executeUpdate();
    }
}
