// Two photos of one view, looked at together: how it was, and how it is.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    readonly property bool hasTwo: Compare.state !== Compare.Nothing && Compare.views.length > 0

    objectName: "compare"

    ScrollColumn {
        id: scroll

        anchors.fill: parent
        cap: Theme.space.wide
        margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
        gap: Theme.space.l

        PageHeader {
            id: head

            Layout.fillWidth: true
            title: qsTr("Compare photos")
            overline: Compare.name
            hasBack: true
            backName: "compare.back"
            onBack: Navigator.back()

            PushButton {
                objectName: "compare.handOut"
                visible: page.hasTwo
                kind: PushButton.Quiet
                text: qsTr("Hand photos out")
                onClicked: {
                    const earlier = Compare.earlierPhoto();
                    const later = Compare.laterPhoto();
                    const laterToEarlier = Compare.alignment();
                    Navigator.open(Navigator.ClientDataPage, Compare.client);
                    PhotosOut.choosePair(earlier, later, laterToEarlier);
                }
            }
        }
        Banner {
            objectName: "compare.problem"
            Layout.fillWidth: true
            visible: Compare.problem !== ""
            kind: Meaning.Decline
            text: Compare.problem
            action: Compare.state === Compare.Failed && page.hasTwo ? qsTr("Try again") : ""
            onActed: Compare.tryAgain()
        }
        EmptyState {
            objectName: "compare.nothing"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xxl
            visible: Compare.state === Compare.Nothing
            iconName: "camera"
            title: qsTr("Nothing to compare yet")
            text: qsTr("Once there are two photos of the same view, they can be looked at together here.")
        }
        ChipGroup {
            Layout.fillWidth: true
            visible: page.hasTwo
            name: "compare.view"
            label: qsTr("View")
            multiple: false
            model: Compare.views
            selected: [Compare.view]
            onToggled: id => Compare.chooseView(id)
        }
        ComparePictures {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.space.narrow * 0.75, Math.min(width * 0.75, page.height - head.height - Theme.space.touchSession * 4))
            visible: page.hasTwo
            way: ways.current
            share: share.value
        }
        CompareMarks {
            Layout.fillWidth: true
            visible: page.hasTwo && Compare.state !== Compare.Pointing && Compare.state !== Compare.Failed
        }
        CompareStanding {
            Layout.fillWidth: true
            visible: page.hasTwo && !PhotoMarks.isDrawing
        }
        SegmentedChoice {
            id: ways

            property int chosenWay: CompareSurface.Parted

            Layout.fillWidth: true
            visible: page.hasTwo && Compare.state !== Compare.Pointing && !PhotoMarks.isDrawing
            name: "compare.way"
            label: qsTr("How they are shown")
            options: [qsTr("Line"), qsTr("Side by side"), qsTr("Fade")]
            // Where they could not be laid over each other, only beside each other is honest.
            current: Compare.state === Compare.Apart ? CompareSurface.Beside : chosenWay
            enabled: Compare.state === Compare.Laid
            onChosen: index => chosenWay = index
        }
        ShareSlider {
            id: share

            objectName: "compare.share"
            Layout.fillWidth: true
            visible: ways.visible && ways.current !== CompareSurface.Beside
            value: 0.5
            label: ways.current === CompareSurface.Parted ? qsTr("Where the line is") : qsTr("How much of the later photo is seen")
        }
        CompareTimeline {
            Layout.fillWidth: true
            visible: page.hasTwo
        }
    }
}
