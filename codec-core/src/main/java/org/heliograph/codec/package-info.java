/**
 * The core on which every protocol stands: fields, layouts, messages and faults.
 */
package org.heliograph.codec;
