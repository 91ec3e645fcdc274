/** An invented vendor's dialect of SMPP, shown in the documentation. */
package org.example.acme;
