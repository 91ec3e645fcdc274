/** Beacon, an invented protocol: what a plug-in of a third party looks like, on public API only. */
package org.example.beacon;
