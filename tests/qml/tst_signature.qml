// Signing: what was drawn is handed on with its timing, survives another size, and a reader's pad takes nothing.
import QtQuick
import QtQuick.Layouts
import QtTest
import Stipple.Components

Item {
    id: page

    property var drawing: []

    width: 600
    height: 500

    SignaturePad {
        id: pad

        width: parent.width
        name: "pad"
        strokes: page.drawing
        onStrokeFinished: stroke => page.drawing = page.drawing.concat([stroke])
        onCleared: page.drawing = []
        onUndone: page.drawing = page.drawing.slice(0, -1)
    }
    ColumnLayout {
        y: 400
        width: parent.width

        SignaturePad {
            id: laidOut

            Layout.fillWidth: true
            Layout.maximumWidth: 500
            name: "laidOut"
        }
    }
    TestCase {
        name: "Signature"
        when: windowShown

        function init() {
            pad.readOnly = false;
            pad.width = page.width;
            page.drawing = [];
        }
        function stroke(y) {
            const ink = findChild(pad, "pad");
            mousePress(ink, 60, y);
            mouseMove(ink, 120, y + 20);
            mouseMove(ink, 300, y);
            mouseRelease(ink, 300, y);
        }
        function test_aStrokeHasItsPointsInThePadsUnits() {
            stroke(100);
            compare(page.drawing.length, 1);
            const points = page.drawing[0];
            verify(points.length >= 3);
            fuzzyCompare(points[0].x, 100, 1);
            fuzzyCompare(points[points.length - 1].x, 500, 1);
            compare(points[0].ms, 0);
            stroke(150);
            verify(page.drawing[1][0].ms >= points[points.length - 1].ms);
        }
        function test_anotherSizeLosesNothing() {
            stroke(100);
            const before = JSON.stringify(page.drawing);
            pad.width = 300;
            compare(JSON.stringify(page.drawing), before);
            pad.width = page.width;
            compare(JSON.stringify(page.drawing), before);
        }
        function test_inALayoutItIsAsHighAsItsPad() {
            const ink = findChild(laidOut, "laidOut");
            tryCompare(ink, "width", 500);
            tryCompare(ink, "height", 200);
            verify(laidOut.height > 200);
        }
        function test_undoAndClear() {
            stroke(80);
            stroke(120);
            mouseClick(findChild(pad, "pad.undo"));
            compare(page.drawing.length, 1);
            mouseClick(findChild(pad, "pad.clear"));
            compare(pad.empty, true);
            compare(findChild(pad, "pad.undo").enabled, false);
        }
        function test_onlyTheFirstFingerDraws() {
            const ink = findChild(pad, "pad");
            const touch = touchEvent(ink);
            touch.press(1, ink, 50, 50).commit();
            touch.stationary(1).press(2, ink, 200, 150).commit();
            touch.move(1, ink, 90, 60).move(2, ink, 250, 150).commit();
            touch.release(1, ink, 90, 60).release(2, ink, 250, 150).commit();
            compare(page.drawing.length, 1);
            verify(page.drawing[0].every(point => point.y < 110));
        }
        function test_aReadersPadTakesNothing() {
            pad.readOnly = true;
            stroke(100);
            compare(page.drawing.length, 0);
        }
    }
}
