package org.heliograph.sms.join;

import java.util.function.Supplier;

final class MapStoreTest extends SharedPartStoreContract {
    @Override
    Supplier<PartStore> newStore(JoinSettings settings) {
        return new MapStore(settings)::client;
    }
}
