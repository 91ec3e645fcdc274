/** Tests of the generated Lua dissectors in tshark, where it is installed. */
package org.heliograph.cli.lua;
