// The two photos, moved and enlarged together by fingers, wheel or buttons.
import QtQuick
import Stipple.App
import Stipple.Theme
import Stipple.Components

Rectangle {
    id: stage

    required property int way
    required property double share
    readonly property bool isPointing: Compare.state === Compare.Pointing
    readonly property bool isLoading: Compare.state === Compare.Loading

    // Where it is in the window, and how many places were shown.
    readonly property int places: Compare.places.length
    readonly property int marks: PhotoMarks.marks.count

    objectName: "compare.stage"
    // The pictures are not mirrored, so what stands on them is not either.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    radius: Theme.space.radius
    color: Theme.color.sunken
    clip: true

    CompareSurface {
        id: surface

        objectName: "compare.surface"
        anchors.fill: parent
        anchors.margins: Theme.space.line
        earlier: Compare.earlier
        later: Compare.later
        laterToEarlier: Compare.laterToEarlier
        // Only beside each other it is sure which photo is meant.
        way: stage.isPointing || PhotoMarks.isDrawing ? CompareSurface.Beside : stage.way
        share: stage.share
        marks: Compare.places
        earlierLayer: PhotoMarks.earlier
        laterLayer: PhotoMarks.later
        layerInk: Theme.color.photoMark
        layerEdge: Theme.color.photoMarkEdge
        line: Theme.color.accent
        markInk: Theme.color.accentInk
        opacity: stage.isLoading ? 0.4 : 1
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Earlier: %1. Later: %2.").arg(Compare.earlierDay).arg(Compare.laterDay)
        Accessible.description: PhotoMarks.isDrawing ? qsTr("Enter puts a mark into the middle of the later photo, Shift and Enter into that of the earlier.") : PhotoMarks.told
        activeFocusOnTab: true
        Keys.onLeftPressed: push(Theme.space.touch, 0)
        Keys.onRightPressed: push(-Theme.space.touch, 0)
        Keys.onUpPressed: push(0, Theme.space.touch)
        Keys.onDownPressed: push(0, -Theme.space.touch)
        Keys.onReturnPressed: event => {
            event.accepted = PhotoMarks.isDrawing;
            if (PhotoMarks.isDrawing)
                lineInTheMiddle(!(event.modifiers & Qt.ShiftModifier));
        }
        onPointed: (isLater, x, y) => Compare.point(isLater, x, y)
        onLined: (isLater, places) => PhotoMarks.draw(isLater, places)

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: event => {
                if (stage.isPointing)
                    surface.pointAt(event.position.x, event.position.y);
            }
            onDoubleTapped: if (!stage.isPointing)
                surface.showAll()
        }
        DragHandler {
            property vector2d gone: Qt.vector2d(0, 0)

            target: null
            enabled: surface.zoom > 1
            onActiveChanged: gone = Qt.vector2d(0, 0)
            onTranslationChanged: {
                surface.push(translation.x - gone.x, translation.y - gone.y);
                gone = Qt.vector2d(translation.x, translation.y);
            }
        }
        PinchHandler {
            property double before: 1

            target: null
            onActiveChanged: before = 1
            onActiveScaleChanged: {
                surface.enlarge(activeScale / before, centroid.position.x, centroid.position.y);
                before = activeScale;
            }
        }
        WheelHandler {
            onWheel: event => surface.enlarge(event.angleDelta.y > 0 ? 1.2 : 1 / 1.2, event.x, event.y)
        }
    }
    // Takes what finger or pen draws, and shows it while it is drawn.
    InkSurface {
        objectName: "compare.ink"
        anchors.fill: surface
        visible: PhotoMarks.isDrawing
        padWidth: width
        padHeight: height
        color: Theme.color.photoMark
        strokeWidth: Theme.space.xs
        onStrokeFinished: stroke => surface.lineAlong(stroke)
    }
    BusyRing {
        anchors.centerIn: parent
        visible: stage.isLoading
        size: Theme.space.iconLarge
    }
    // Which is which stands on the photos themselves.
    CompareLabel {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.space.m
        objectName: "compare.earlierDay"
        text: Compare.earlierDay
    }
    CompareLabel {
        anchors.right: surface.way === CompareSurface.Beside && stage.width < stage.height ? undefined : parent.right
        anchors.left: surface.way === CompareSurface.Beside && stage.width < stage.height ? parent.left : undefined
        anchors.top: surface.way === CompareSurface.Beside && stage.width < stage.height ? parent.verticalCenter : parent.top
        anchors.margins: Theme.space.m
        objectName: "compare.laterDay"
        text: Compare.laterDay
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.m
        width: buttons.implicitWidth
        height: buttons.implicitHeight
        radius: Theme.space.controlRadius
        color: Theme.color.card

        Row {
            id: buttons

            IconButton {
                objectName: "compare.smaller"
                iconName: "minus"
                text: qsTr("Smaller")
                enabled: surface.zoom > 1
                onClicked: surface.enlarge(1 / 1.5, surface.width / 2, surface.height / 2)
            }
            IconButton {
                objectName: "compare.larger"
                iconName: "plus"
                text: qsTr("Larger")
                enabled: surface.zoom < 8
                onClicked: surface.enlarge(1.5, surface.width / 2, surface.height / 2)
            }
        }
    }
    FocusRing {
        shown: surface.activeFocus
        around: stage.radius
    }
}
