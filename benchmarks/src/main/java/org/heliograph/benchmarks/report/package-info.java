/**
 * The report of a run of the benchmarks: JMH's JSON in, {@code benchmarks/REPORT.md}, its charts and the figures of the
 * README out; or the comparison of two runs.
 *
 * <p>What is known about the benchmarks is data beside the classes: {@code subjects.tsv} names the messages,
 * {@code libraries.tsv} the libraries, {@code works.tsv} what is held against what, {@code goals.tsv} the goals,
 * {@code readme.tsv} the rows of the README, {@code causes.md} why goals are missed.
 */
package org.heliograph.benchmarks.report;
