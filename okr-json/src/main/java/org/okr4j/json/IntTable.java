package org.okr4j.json;

import java.util.Arrays;

/** Rows of five ints each, to which rows are added. They stand in blocks, so that none is copied when there are more. */
final class IntTable {

    private static final int BITS = 9;
    private static final int ROWS = 1 << BITS;
    private static final int WIDTH = 5;

    private int[][] blocks = new int[4][];
    private int size;

    /** How many rows there are. */
    int size() {
        return size;
    }

    /** Adds a row and returns its number. */
    int add(int first, int second, int third, int fourth, int fifth) {
        int block = size >>> BITS;
        int at = (size & (ROWS - 1)) * WIDTH;
        if (at == 0) {
            if (block == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * block);
            }
            blocks[block] = new int[ROWS * WIDTH];
        }
        int[] row = blocks[block];
        row[at] = first;
        row[at + 1] = second;
        row[at + 2] = third;
        row[at + 3] = fourth;
        row[at + 4] = fifth;
        return size++;
    }

    int get(int row, int column) {
        return blocks[row >>> BITS][(row & (ROWS - 1)) * WIDTH + column];
    }

    void set(int row, int column, int value) {
        blocks[row >>> BITS][(row & (ROWS - 1)) * WIDTH + column] = value;
    }
}
