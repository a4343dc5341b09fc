package integritas.pluginhost.start;

import integritas.plugin.inspection.Inspected;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** What {@code persistence.xml} would say of a plugin; its settings are those of the platform's own unit. */
public final class UnitDescription implements PersistenceUnitInfo {

    private final Inspected inspected;
    private final URL jar;
    private final ClassLoader plugin;
    private final PersistenceUnitTransactionType transactions;
    private final DataSource dataSource;
    private final Map<String, String> settings;

    private UnitDescription(
            Inspected inspected,
            URL jar,
            ClassLoader plugin,
            PersistenceUnitTransactionType transactions,
            DataSource dataSource,
            Map<String, String> settings) {
        this.inspected = inspected;
        this.jar = jar;
        this.plugin = plugin;
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.settings = settings;
    }

    /** With the server's transactions. */
    public static UnitDescription within(Inspected inspected, URL jar, ClassLoader plugin, DataSource dataSource) {
        return new UnitDescription(
                inspected,
                jar,
                plugin,
                PersistenceUnitTransactionType.JTA,
                dataSource,
                Map.of("eclipselink.target-server", "Glassfish", "eclipselink.transaction.join-existing", "true"));
    }

    /** With transactions of its own on the one connection of each entity manager. */
    public static UnitDescription alone(Inspected inspected, URL jar, ClassLoader plugin, DataSource dataSource) {
        return new UnitDescription(
                inspected,
                jar,
                plugin,
                PersistenceUnitTransactionType.RESOURCE_LOCAL,
                dataSource,
                Map.of("eclipselink.jdbc.exclusive-connection.mode", "Always"));
    }

    @Override
    public Properties getProperties() {
        Properties properties = new Properties();
        properties.putAll(settings);
        properties.setProperty("eclipselink.session-name", inspected.id() + "-" + jar);
        properties.setProperty("eclipselink.target-database", "PostgreSQL");
        properties.setProperty("eclipselink.weaving", "false");
        properties.setProperty("eclipselink.cache.shared.default", "false");
        properties.setProperty("eclipselink.query-results-cache", "false");
        properties.setProperty("eclipselink.logging.level", "WARNING");
        return properties;
    }

    @Override
    public String getPersistenceUnitName() {
        return "plugin-" + inspected.id();
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return transactions;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return transactions == PersistenceUnitTransactionType.JTA ? dataSource : null;
    }

    @Override
    public @Nullable DataSource getNonJtaDataSource() {
        return transactions == PersistenceUnitTransactionType.JTA ? null : dataSource;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return jar;
    }

    @Override
    public List<String> getManagedClassNames() {
        return inspected.contents().entities();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return plugin;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        throw new UnsupportedOperationException("classes of plugins are not woven");
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return plugin;
    }
}
